add_library("mine", "$(MPY_LIB_DIR)/python-stdlib", prepend=True)
require("timer")
require("pair")
