add_library("extra", "$(PORT_DIR)/../extra")
require("ping", library="extra")
