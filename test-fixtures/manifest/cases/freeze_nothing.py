freeze()
