// SPDX-License-Identifier: MIT
#include "copyformats.h"
