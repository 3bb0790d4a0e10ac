require("widget", library="extra")
