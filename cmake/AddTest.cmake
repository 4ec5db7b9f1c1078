# SPDX-FileCopyrightText: 2026 The Doorcode authors
# SPDX-License-Identifier: GPL-3.0-or-later

# doorcode_add_test(<name> [SOURCES <files…>] [LIBS <targets…>] [LABELS <labels…>] [TIMEOUT <seconds>])
# Builds <name>.cpp (and SOURCES) into a Qt Test program and registers it with ctest.
# Label "slow" keeps a test that starts servers or kills processes out of './dev test quick'.
function(doorcode_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 TEST "" "TIMEOUT" "SOURCES;LIBS;LABELS")
    add_executable(${name} ${name}.cpp ${TEST_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE Qt6::Test ${TEST_LIBS} Doorcode::warnings)
    target_compile_definitions(${name} PRIVATE DOORCODE_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5 AND NOT MSVC)
        target_compile_options(${name} PRIVATE -Wno-conversion) # Qt Test's own macros convert
    endif()
    doorcode_precompile(${name})
    add_test(NAME ${name} COMMAND ${name})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    set_tests_properties(
        ${name}
        PROPERTIES TIMEOUT ${TEST_TIMEOUT}
                   LABELS "${TEST_LABELS}"
                   ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;${DOORCODE_SANITIZE_ENVIRONMENT}")
endfunction()
