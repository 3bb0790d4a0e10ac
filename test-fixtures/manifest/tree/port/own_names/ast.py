raise ImportError("for the board")
