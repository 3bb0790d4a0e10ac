include("$(PORT_DIR)/../extra/widget", big=True)
