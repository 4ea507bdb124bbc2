import "@mantine/core/styles.css";
import "./fonts.ts";
import "./tokens.css";
import "./base.css";

import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { RouterProvider } from "react-router";

import { ApiProvider } from "../shared/api.ts";
import { ChangeLanguageContext } from "../shared/interface-language.ts";
import { apiClient } from "./api-client.ts";
import { showDensity } from "./density.ts";
import { queryClient } from "./query-client.ts";
import { router } from "./router.tsx";
import { cssVariables, theme } from "./theme.ts";
import { changeLanguage, startWords } from "./words.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

showDensity();
const words = await startWords();

createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={words}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <QueryClientProvider client={queryClient}>
          <ApiProvider trpcClient={apiClient} queryClient={queryClient}>
            <ChangeLanguageContext value={changeLanguage}>
              <RouterProvider router={router} />
            </ChangeLanguageContext>
          </ApiProvider>
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>
  </StrictMode>,
);
