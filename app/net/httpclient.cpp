// SPDX-License-Identifier: MIT
#include "httpclient.h"
