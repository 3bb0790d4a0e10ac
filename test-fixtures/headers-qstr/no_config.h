// nothing here
Q(print)
