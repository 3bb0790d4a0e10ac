# Found late.
found = True
