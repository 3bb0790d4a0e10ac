# A manifest that cannot be read is no OSError, but a fault of the manifest that includes it.
try:
    include("nothing.py")
except OSError:
    module("b_first.py", base_path="$(BOARD_DIR)/modules")
except Exception:
    module("a_second.py", base_path="$(BOARD_DIR)/modules")
