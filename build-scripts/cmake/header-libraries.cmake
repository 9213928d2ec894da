# The header-only libraries that Debian packages bring, seen through a folder of the build.
# Never the whole of /usr/include: a cross compiler would take the host's C library from there.
set(header_folder ${CMAKE_BINARY_DIR}/header-libraries)
file(MAKE_DIRECTORY ${header_folder})

function(link_header_library name package)
  find_path(${name}_found ${name} PATHS /usr/include NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
  if(NOT ${name}_found)
    message(FATAL_ERROR "${name} is missing: install ${package}")
  endif()
  file(CREATE_LINK ${${name}_found}/${name} ${header_folder}/${name} SYMBOLIC)
endfunction()

link_header_library(rapidjson rapidjson-dev)
link_header_library(tl libexpected-dev)
link_header_library(utf8.h libutfcpp-dev)
link_header_library(utf8 libutfcpp-dev)
if(LIAOTAI_TESTS)
  link_header_library(catch2 catch2)
  link_header_library(nlohmann nlohmann-json3-dev)
endif()

add_library(header_libraries INTERFACE)
target_include_directories(header_libraries SYSTEM INTERFACE ${header_folder})
