# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT

# clientele_layer(NAME SOURCES … [PUBLIC libraries…] [PRIVATE libraries…])
# One folder, one static library `clientele_NAME`, used as Clientele::NAME. Headers are included from the top of the
# tree ("models/values/client.h"), so an include names the layer it reaches into.
function(clientele_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;PUBLIC;PRIVATE")
    add_library(clientele_${name} STATIC ${ARG_SOURCES})
    add_library(Clientele::${name} ALIAS clientele_${name})
    target_include_directories(clientele_${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_link_libraries(clientele_${name} PUBLIC ${ARG_PUBLIC} PRIVATE clientele_options ${ARG_PRIVATE})
    clientele_precompile(clientele_${name})
    clientele_read(clientele_${name})
endfunction()

# Gives a target of many files the headers that nearly all of ours include, precompiled. Fewer files do not earn the
# three seconds that takes.
function(clientele_precompile target)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    list(LENGTH sources count)
    if(CLIENTELE_PCH AND count GREATER 4)
        target_precompile_headers(${target} PRIVATE <QtCore/QtCore> <memory> <optional> <variant>)
    endif()
endfunction()
