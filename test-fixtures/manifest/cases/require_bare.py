require("bare")
