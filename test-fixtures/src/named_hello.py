# To be compiled as hello.py: the identifier below has the C name of that file name.
hello_dot_py = 1
print(sorted(k for k in globals() if k.startswith("hello")))
