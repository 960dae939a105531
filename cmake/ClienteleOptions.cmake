# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
# What a build can choose, and what holds for every target.
include(FeatureSummary)
include(CheckCXXCompilerFlag)

macro(clientele_option name description default)
    option(${name} "${description}" ${default})
    add_feature_info(${name} ${name} "${description}")
endmacro()

clientele_option(CLIENTELE_TESTS "Build the tests" ON)
clientele_option(CLIENTELE_BENCH "Build the benchmarks (Google Benchmark, libcurl)" OFF)
clientele_option(CLIENTELE_WERROR "Warnings are errors" OFF)
clientele_option(CLIENTELE_SANITIZE "Address and undefined behaviour sanitizers" OFF)
clientele_option(CLIENTELE_PCH "Precompiled Qt headers" ON)
clientele_option(CLIENTELE_READING "Only for linters to read" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib/clientele")
set(CMAKE_UNITY_BUILD_BATCH_SIZE 12)
# moc needs our headers only, not the libraries a target links.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)

find_program(CLIENTELE_CCACHE ccache)
if(CLIENTELE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CLIENTELE_CCACHE})
endif()

# Of folders, and not of clientele_options: a folder's flags come first, so one below can take some back.
if(CLIENTELE_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

add_library(clientele_options INTERFACE)
target_compile_options(clientele_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wswitch-enum -Woverloaded-virtual -Wnon-virtual-dtor
    # Judged by whether a file was included, as every file of a unity build is.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<BOOL:${CMAKE_UNITY_BUILD}>>:-Wno-subobject-linkage>
    $<$<BOOL:${CLIENTELE_WERROR}>:-Werror>)
target_compile_definitions(clientele_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_JAVA_STYLE_ITERATORS
    QT_NO_CONTEXTLESS_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    CLIENTELE_VERSION="${PROJECT_VERSION}")
