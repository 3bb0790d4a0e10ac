try:
    require("no_such_package")
except Exception as e:
    raise ValueError("why: " + str(e))
