include("$(PORT_DIR)/manifest.py")
freeze("modules")
