# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
# For linters, which spend nearly all their time on the headers of Qt and the standard library: joins many files, of
# several folders, into each of the few that they are given. Nothing of it is ever compiled.

# What is joined links what any folder has found.
if(CLIENTELE_READING)
    set(CMAKE_FIND_PACKAGE_TARGETS_GLOBAL ON)
endif()

# clientele_read(TARGET…): these are read together with their neighbours, and not as targets of their own.
function(clientele_read)
    if(CLIENTELE_READING)
        set_property(GLOBAL APPEND PROPERTY CLIENTELE_READ ${ARGV})
        set_target_properties(${ARGV} PROPERTIES EXPORT_COMPILE_COMMANDS OFF)
    endif()
endfunction()

# One target for each folder at the top of the tree. Called when all others are known.
function(clientele_join_what_is_read)
    get_property(targets GLOBAL PROPERTY CLIENTELE_READ)
    foreach(target IN LISTS targets)
        get_target_property(folder ${target} SOURCE_DIR)
        cmake_path(RELATIVE_PATH folder BASE_DIRECTORY "${PROJECT_SOURCE_DIR}" OUTPUT_VARIABLE top)
        string(REGEX REPLACE "/.*" "" top "${top}")
        if(NOT TARGET read_${top})
            add_library(read_${top} OBJECT EXCLUDE_FROM_ALL)
            set_target_properties(read_${top} PROPERTIES AUTOMOC OFF UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 40)
            target_include_directories(read_${top} PRIVATE "${PROJECT_SOURCE_DIR}")
        endif()
        get_target_property(sources ${target} SOURCES)
        list(FILTER sources INCLUDE REGEX "\\.cpp$")
        list(TRANSFORM sources PREPEND "${folder}/")
        target_sources(read_${top} PRIVATE ${sources})
        get_target_property(libraries ${target} LINK_LIBRARIES)
        target_link_libraries(read_${top} PRIVATE ${libraries})
        target_compile_definitions(read_${top} PRIVATE $<TARGET_PROPERTY:${target},COMPILE_DEFINITIONS>)
    endforeach()
endfunction()
