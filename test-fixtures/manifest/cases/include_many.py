include(("$(PORT_DIR)/manifest.py", "$(MPY_DIR)/shared/tool"))
