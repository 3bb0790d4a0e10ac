freeze("$(NOT_A_NAME)/modules")
