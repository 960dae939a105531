# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
include(GoogleTest)

# Where tests leave what was written while they ran; see tests/leftovers.
set(CLIENTELE_LEFTOVERS ${PROJECT_BINARY_DIR}/leftovers)

# clientele_watched(TEST): what the test leaves is kept until the next run, and looked through for tokens.
function(clientele_watched test)
    set_property(TEST ${test} APPEND PROPERTY FIXTURES_REQUIRED leftovers)
    set_property(TEST ${test} APPEND PROPERTY ENVIRONMENT CLIENTELE_LEFTOVERS=${CLIENTELE_LEFTOVERS})
endfunction()

# clientele_test(NAME SOURCES … LIBRARIES … [MAIN core|gui|widgets] [TIMEOUT seconds] [ENVIRONMENT NAME=VALUE…] [SHARDED])
# One GoogleTest program, one CTest entry (a process per program keeps the suite quick), a JUnit file beside the others.
# SHARDED: two processes at once, each with half of the tests.
function(clientele_test name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "SHARDED" "MAIN;TIMEOUT" "SOURCES;LIBRARIES;ENVIRONMENT")
    if(NOT ARG_MAIN)
        set(ARG_MAIN core)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE ${ARG_LIBRARIES} clientele_test_main_${ARG_MAIN} clientele_options)
    clientele_precompile(${name})
    clientele_read(${name})
    set(results ${PROJECT_SOURCE_DIR}/build/test-results/${CLIENTELE_RESULT_PREFIX}${name}.xml)
    if(ARG_SHARDED)
        add_test(NAME ${name} COMMAND ${PROJECT_SOURCE_DIR}/tests/support/inshards.sh $<TARGET_FILE:${name}> ${results})
    else()
        add_test(NAME ${name} COMMAND ${name} --gtest_output=xml:${results})
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT "${ARG_ENVIRONMENT}")
    clientele_watched(${name})
endfunction()
