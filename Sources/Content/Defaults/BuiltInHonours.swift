let builtInHonours: [Honour] = []
