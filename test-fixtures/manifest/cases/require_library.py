add_library("extra", "$(PORT_DIR)/../extra")
require("widget", library="extra")
