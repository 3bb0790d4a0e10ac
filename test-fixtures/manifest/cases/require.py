require("ping")
require("pair")
require("timer")
