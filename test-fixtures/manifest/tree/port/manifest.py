freeze("$(PORT_DIR)/modules")
include("$(MPY_DIR)/drivers/gauge")
