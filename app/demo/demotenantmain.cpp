// SPDX-License-Identifier: MIT
#include "demotenant.h"

int main() {}
