module(3)
