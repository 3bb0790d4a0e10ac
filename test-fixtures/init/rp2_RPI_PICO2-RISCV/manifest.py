# What is frozen into the firmware of rp2/RPI_PICO2-RISCV.

# What it has without this file:
include("$(PORT_DIR)/boards/manifest.py")

# All that is in modules/: its .py files, and packages in folders of their own.
freeze("modules")
