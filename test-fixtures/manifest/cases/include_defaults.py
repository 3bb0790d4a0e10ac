options.defaults(one=1)
if options.one and not options.two:
    include("$(PORT_DIR)/../extra/widget")
