metadata(version="0.3")
add_library(1, "$(PORT_DIR)/../extra")
add_library(None, "$(PORT_DIR)/../extra")
require("widget", library=1)
