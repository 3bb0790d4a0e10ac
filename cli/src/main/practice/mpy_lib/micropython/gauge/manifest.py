metadata(description="A library that is asked for by name", version="1.2.0")
module("classes.py")
