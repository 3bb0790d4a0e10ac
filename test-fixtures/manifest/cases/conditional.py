if not options.small:
    include("$(PORT_DIR)/manifest.py")
