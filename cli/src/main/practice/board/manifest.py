# Evaluated while the launcher's archive is made, which then has what manifests need.
include("$(PORT_DIR)/manifest.py", network=True)
c_module("native")
