metadata(version="7")
include("$(MPY_DIR)/drivers/gauge")
