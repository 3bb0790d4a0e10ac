# a module
