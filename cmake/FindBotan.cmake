# SPDX-FileCopyrightText: 2026 The Doorcode authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Finds Botan 3 or Botan 2.19 and defines Botan::botan. Only calls that both have are used.
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
    pkg_search_module(BOTAN_PC QUIET botan-3 botan-2)
endif()
find_path(Botan_INCLUDE_DIR botan/version.h HINTS ${BOTAN_PC_INCLUDE_DIRS} PATH_SUFFIXES botan-3 botan-2)
find_library(Botan_LIBRARY NAMES botan-3 botan-2 botan HINTS ${BOTAN_PC_LIBRARY_DIRS})

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Botan REQUIRED_VARS Botan_LIBRARY Botan_INCLUDE_DIR
                                  VERSION_VAR BOTAN_PC_VERSION)
if(Botan_FOUND AND NOT TARGET Botan::botan)
    add_library(Botan::botan UNKNOWN IMPORTED)
    set_target_properties(Botan::botan PROPERTIES IMPORTED_LOCATION "${Botan_LIBRARY}"
                                                  INTERFACE_INCLUDE_DIRECTORIES "${Botan_INCLUDE_DIR}")
endif()
mark_as_advanced(Botan_INCLUDE_DIR Botan_LIBRARY)
