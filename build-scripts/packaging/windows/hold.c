/* Holds a file open without sharing it, until it is told to end by a line on its input: hold.exe FILE. For tests under Wine only. */
#include <stdio.h>
#include <windows.h>

int wmain(int count, wchar_t **arguments)
{
    HANDLE file = count == 2 ? CreateFileW(arguments[1], GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL) : INVALID_HANDLE_VALUE;
    if (file == INVALID_HANDLE_VALUE)
        return 1;
    puts("held");
    fflush(stdout);
    getchar();
    return 0;
}
