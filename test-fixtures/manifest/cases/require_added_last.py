add_library("ffi", "$(MPY_LIB_DIR)/unix-ffi")
require("ffi")
