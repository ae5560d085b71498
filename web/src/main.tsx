import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { problemFrom } from './parts/problem-note.tsx'
import { openRouter } from './router.tsx'

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal stays a refusal; only a server that cannot be reached is asked again.
      retry: (failures, error) => failures < 2 && problemFrom(error).code === 'server-unreachable',
    },
  },
})

const place = document.getElementById('app')
if (place === null) throw new Error('index.html has no place for the app.')
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={openRouter(queryClient)} />
    </QueryClientProvider>
  </StrictMode>,
)
