require("empty")
