metadata(description="Pings.", version="0.3")
require("timer")
module("ping.py")
