metadata(version="0.1")
include(["$(PORT_DIR)/described.py"], True)
