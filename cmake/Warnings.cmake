# SPDX-FileCopyrightText: 2026 The Doorcode authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The only place for flags that hold everywhere. Every target of the project links Doorcode::warnings privately.
option(DOORCODE_WERROR "Treat warnings as errors" OFF)
set(DOORCODE_SANITIZE "" CACHE STRING "Sanitizers for the whole build, as -fsanitize takes them")

set(CMAKE_CXX_FLAGS_DEV "-O1 -g1")
set(CMAKE_C_FLAGS_DEV "-O1 -g1")

add_library(doorcode_warnings INTERFACE)
add_library(Doorcode::warnings ALIAS doorcode_warnings)
if(MSVC)
    target_compile_options(doorcode_warnings INTERFACE /W4 /utf-8 $<$<BOOL:${DOORCODE_WERROR}>:/WX>)
else()
    target_compile_options(
        doorcode_warnings
        INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wswitch
                  $<$<BOOL:${DOORCODE_WERROR}>:-Werror>)
endif()
target_compile_definitions(
    doorcode_warnings INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
                                QT_NO_KEYWORDS QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# What a sanitizer is told when tests run.
set(DOORCODE_SANITIZE_ENVIRONMENT "")
if(DOORCODE_SANITIZE STREQUAL "thread")
    set(DOORCODE_SANITIZE_ENVIRONMENT 
        "TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/cmake/tsan.supp:die_after_fork=0")
endif()
if(DOORCODE_SANITIZE)
    add_compile_options(-fsanitize=${DOORCODE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${DOORCODE_SANITIZE})
endif()

if(DOORCODE_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link) # libFuzzer sees which branches its input reached
endif()

# doorcode_library(<name> SOURCES <files…> [PUBLIC <libs…>] [PRIVATE <libs…>])
# One layer: a static library doorcode_<name>, alias Doorcode::<name>, that shares the one precompiled header.
function(doorcode_library name)
    cmake_parse_arguments(PARSE_ARGV 1 LAYER "" "" "SOURCES;PUBLIC;PRIVATE")
    add_library(doorcode_${name} STATIC ${LAYER_SOURCES})
    add_library(Doorcode::${name} ALIAS doorcode_${name})
    target_include_directories(doorcode_${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_link_libraries(doorcode_${name} PUBLIC ${LAYER_PUBLIC} PRIVATE ${LAYER_PRIVATE} Doorcode::warnings)
    doorcode_precompile(doorcode_${name})
endfunction()

# All targets reuse the precompiled header of doorcode_common, which holds Qt's core types and the standard library; the
# window's own reuse that of doorcode_ui, which holds the widgets as well.
function(doorcode_precompile target)
    get_target_property(libraries ${target} LINK_LIBRARIES)
    if(target STREQUAL "doorcode_common")
        target_precompile_headers(doorcode_common PRIVATE "${PROJECT_SOURCE_DIR}/cmake/precompiled.h")
    elseif(target STREQUAL "doorcode_ui")
        target_precompile_headers(doorcode_ui PRIVATE "${PROJECT_SOURCE_DIR}/cmake/precompiledwidgets.h")
    elseif("Doorcode::ui" IN_LIST libraries)
        target_precompile_headers(${target} REUSE_FROM doorcode_ui)
    else()
        target_precompile_headers(${target} REUSE_FROM doorcode_common)
    endif()
    # A program shares the header only if it is compiled like a library. Qt 6.4 asks for that itself, later ones do not.
    get_target_property(asked Qt6::Core INTERFACE_COMPILE_OPTIONS)
    if(NOT MSVC AND NOT "-fPIC" IN_LIST asked)
        target_compile_options(${target} PRIVATE -fPIC)
    endif()
endfunction()
