# What is frozen into the firmware of unix/coverage.

# What it has without this file:
include("$(PORT_DIR)/variants/coverage/manifest.py")

# All that is in modules/: its .py files, and packages in folders of their own.
freeze("modules")
