# What is frozen into the firmware of zephyr/nucleo_wl55jc/stm32wl55xx.

# What it has without this file:
include("$(PORT_DIR)/boards/manifest.py")

# All that is in modules/: its .py files, and packages in folders of their own.
freeze("modules")
