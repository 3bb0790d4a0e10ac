# What is frozen into the firmware of stm32/PYBV10.

# What it has without this file:
include("$(PORT_DIR)/boards/PYBV10/manifest.py")

# All that is in modules/: its .py files, and packages in folders of their own.
freeze("modules")
