# What the port freezes for any board, and the modules of this example.
include("$(PORT_DIR)/boards/manifest.py")
freeze("modules")
