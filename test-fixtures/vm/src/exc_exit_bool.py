# Ends in SystemExit with True, which counts as 1; before it, what a class derived from SystemExit does.
class Leave(SystemExit):
    pass


try:
    raise Leave(4)
except SystemExit as e:
    print(repr(e), isinstance(e, Exception), e.args)
raise Leave(True)
