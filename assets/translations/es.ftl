# Spanish
