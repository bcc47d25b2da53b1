// The files of Themes/, embedded in the program.
#pragma once
