# Functions within functions within functions, so that names of raw codes grow and children have children.
def level1():
    def level2():
        def level3():
            def level4():
                def level5():
                    def level6():
                        return lambda: (lambda: [i for i in range(2)])

                    return level6

                return level5

            return level4

        return level3

    return level2


class Outer:
    class Middle:
        class Inner:
            def method(self):
                def local():
                    class Deepest:
                        def name(self):
                            return "deepest"

                    return Deepest()

                return local()


print(level1()()()()()()()(), Outer.Middle.Inner().method().name())
