include(3)
