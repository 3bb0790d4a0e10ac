# What is frozen into the firmware of qemu/VIRT_RV32.

# The port itself freezes nothing for it, or only its own tests.

# All that is in modules/: its .py files, and packages in folders of their own.
freeze("modules")
